#!/bin/sh
# Makes the certificates that resolve.test.ts and fetch-json.test.ts serve with: an authority of our own, and what it vouches for. OpenSSL 3.
# The keys guard nothing: they are served on loopback, under reserved names.
set -eu
cd "$(dirname "$0")"
key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1"; }
key authority-key.pem
key server-key.pem
leaf() { # name of the file, not before, not after
  openssl req -new -key server-key.pem -subj '/CN=secure.example' -addext 'subjectAltName=DNS:secure.example' -out request.pem
  openssl ca -batch -notext -config ca.cnf -in request.pem -startdate "$2" -enddate "$3" -out "$1"
}
cat >ca.cnf <<'CNF'
[ca]
default_ca = own
[own]
database = index.txt
rand_serial = yes
new_certs_dir = .
certificate = authority.pem
private_key = authority-key.pem
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
CNF
: >index.txt
openssl req -new -key authority-key.pem -subj '/CN=Test authority' -addext 'basicConstraints=critical,CA:TRUE' -out request.pem
openssl ca -batch -notext -selfsign -config ca.cnf -in request.pem -startdate 20260101000000Z -enddate 21260101000000Z -out authority.pem
leaf server.pem 20260101000000Z 21260101000000Z
leaf expired.pem 20200101000000Z 20210101000000Z
rm -f ca.cnf index.txt* request.pem authority-key.pem [0-9A-F]*.pem
