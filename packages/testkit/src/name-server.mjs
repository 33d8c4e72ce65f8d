// A name server on loopback, in a process of its own: that of a test may open no socket. Its zone comes as the first message.
import dgram from 'node:dgram'
import net from 'node:net'
import packet from 'dns-packet'

const UDP_BYTES = 512
const NXDOMAIN = 3
const SERVFAIL = 2
let zone = {}

/** undefined: no answer at all. */
function answerTo(query) {
  const [question] = query.questions
  const name = question.name.toLowerCase()
  process.send({ asked: `${question.type} ${name}` })
  const found = zone[`${question.type} ${name}`] ?? zone[`* ${name}`]
  if (found === 'silent' || zone['*'] === 'silent') return undefined
  const isKnown = Object.keys(zone).some((key) => key.endsWith(` ${name}`))
  const code = found === 'servfail' ? SERVFAIL : isKnown ? 0 : NXDOMAIN
  const answers = Array.isArray(found) ? found.map((data) => ({ name: question.name, type: question.type, ttl: 60, data })) : []
  return {
    type: 'response',
    id: query.id,
    flags: packet.RECURSION_DESIRED | packet.RECURSION_AVAILABLE | code,
    questions: [question],
    answers,
  }
}

const udp = dgram.createSocket('udp4', (bytes, { address, port }) => {
  const answer = answerTo(packet.decode(bytes))
  if (answer === undefined) return
  const whole = packet.encode(answer)
  const sent =
    whole.length <= UDP_BYTES ? whole : packet.encode({ ...answer, flags: answer.flags | packet.TRUNCATED_RESPONSE, answers: [] })
  udp.send(sent, port, address)
})
const tcp = net.createServer((socket) => {
  let bytes = Buffer.alloc(0)
  socket.on('error', () => {})
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk])
    while (bytes.length >= 2 && bytes.length >= 2 + bytes.readUInt16BE()) {
      const end = 2 + bytes.readUInt16BE()
      const answer = answerTo(packet.streamDecode(bytes.subarray(0, end)))
      bytes = bytes.subarray(end)
      if (answer !== undefined) socket.write(packet.streamEncode(answer))
    }
  })
})

process.on('disconnect', () => process.exit())
process.on('message', (message) => {
  zone = message
  process.send({ ready: udp.address().port })
})
tcp.listen(0, '127.0.0.1', () => udp.bind(tcp.address().port, '127.0.0.1', () => process.send({ listening: true })))
