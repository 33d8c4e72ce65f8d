// Words of addresses that name nobody: they say what a page, a parameter or a mailbox is for, and stay.

const WORDS = `
a about abuse access account accounts action activate activity ad address admin alert alerts amp android answer api app apple apps archive
article as asp aspx assets at auth authentication authorize auto auto-confirm b bank banking base beacon bill billing bin blog bounce
bounces box browser button buy c campaign cancel card cards care cart case catalog category center cgi cgi-bin check checkout clean click
client cloud cn co code com comm common community company config confirm confirmation connect contact content cookie core corp css
customer customers d daemon dashboard data date day de default delete delivery desk detail details device direct doc docs document
domain donotreply do not down download dp e ec edit email en enable encoding end enter entry error es etc event events exec express f
faq feed feedback file files find first flag fonts footer form format forms forum forward free from ftp func g gateway get gif go gp
group groups guest guide h header headers hello help helpdesk hi history home host how htm html http https i icon id image images imap
img in inbound inbox inc index info information inquiry install int international invoice io ios ip is item items ja japan java jobs
join jp jpeg jpg js json jsp k key kr l lang language latest law layout lead learn left legal letter library like line link links list
listinfo lists live local locale location lock log login logo logon logout logs m magazine mag mail mailbox mailer mailman mails mailto
main manage management manager manual map market master me media member members membership message messages meta method mime mkt mobile
mode module month more ms msg mta mx my mypage n name net network new news newsletter next no nobody noreply no-reply norely note
notice notices notification notifications notify ns o of office official offer offers ok on online open opt optin optout or order orders
order-update org out outbound outgoing owner p package page pages panel parcel parts password pass path pay payment payments pdf php pl
plan point points policy pop popup portal pos post postmaster press prev preview price prime privacy pro problem product products
profile promo promotion proxy ps public push px q qr query question r rate re read receipt receive recover recovery redirect redir ref
refund register registration relay reminder renew reply request reservation reset resource resources response rest result return
returns review reward rewards right root rss s safe safety sale sales sample sc script scripts search secure security select send
sender server servers service services session set setting settings setup share ship shipment shipping shop shopping show sign signin
signup single site sitemap sites sms smtp smtpd social source spam special src sso staff start state static statement stats status
step stop storage store stores style styles sub subject submit subscribe subscription success summary support survey svg sync sys
system t tag tags target tax team tech template temp term terms test text theme thread ticket time title to token tool tools top topic
topics track tracking transaction transfer trk txt type u ui uk un uninstall unlock unsub unsubscribe up update updates upgrade upload
uri url us usage use user users utf utm v validate validation value verification verify version via video view w warning wc web
webmail website webp welcome wf widget wiki win with wp wp-admin wp-content wp-includes www x xml y you z zip
true false yes null none left html5 medium source campaign email mail banner text button header css jpflex https www1 www2 www3 mx1 mx2
ns1 ns2 mail1 mail2 smtp1 smtp2 web1 openid mode checkid setup assoc handle pape max auth age arc google dkim selector png webm mp4 ico gif jpeg htm xhtml shtml txt csv zip apk exe ics vcf eml docx xlsx pptx
`
const KNOWN = new Set(WORDS.split(/\s+/).filter((word) => word !== ''))

/** Names nobody, alone or with a small number behind it. */
export function isPlainWord(word) {
  return word.length <= 1 || KNOWN.has(word.toLowerCase().replace(/(?<=[a-z]{2})\d{1,2}$/, ''))
}
