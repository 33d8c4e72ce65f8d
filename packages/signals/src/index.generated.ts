// Made by tools/make-index.mjs from the folders beside it. Change that and run: npm run index
import { accountThreat } from './account-threat/signal.ts'
import { activeDocument } from './active-document/signal.ts'
import { addressInName } from './address-in-name/signal.ts'
import { borrowedServerName } from './borrowed-server-name/signal.ts'
import { brandInAddress } from './brand-in-address/signal.ts'
import { brandInHost } from './brand-in-host/signal.ts'
import { concealedFile } from './concealed-file/signal.ts'
import { costlyPhone } from './costly-phone/signal.ts'
import { dangerousAttachment } from './dangerous-attachment/signal.ts'
import { disguisedName } from './disguised-name/signal.ts'
import { envelopeElsewhere } from './envelope-elsewhere/signal.ts'
import { foreignLink } from './foreign-link/signal.ts'
import { foreignPhone } from './foreign-phone/signal.ts'
import { foreignSender } from './foreign-sender/signal.ts'
import { foreignServer } from './foreign-server/signal.ts'
import { foreignTimeZone } from './foreign-time-zone/signal.ts'
import { forgedSender } from './forged-sender/signal.ts'
import { formInMessage } from './form-in-message/signal.ts'
import { freemailBusiness } from './freemail-business/signal.ts'
import { giftCardRequest } from './gift-card-request/signal.ts'
import { htmlAttachment } from './html-attachment/signal.ts'
import { kitMessageId } from './kit-message-id/signal.ts'
import { kitToken } from './kit-token/signal.ts'
import { linkTextMismatch } from './link-text-mismatch/signal.ts'
import { listedAddress } from './listed-address/signal.ts'
import { lookalikeHost } from './lookalike-host/signal.ts'
import { mailerOfFakes } from './mailer-of-fakes/signal.ts'
import { missingReverseName } from './missing-reverse-name/signal.ts'
import { mixedHan } from './mixed-han/signal.ts'
import { mixedScriptHost } from './mixed-script-host/signal.ts'
import { mobileDesk } from './mobile-desk/signal.ts'
import { moneyRequest } from './money-request/signal.ts'
import { namelessNotice } from './nameless-notice/signal.ts'
import { neverAsked } from './never-asked/signal.ts'
import { nothingAsked } from './nothing-asked/signal.ts'
import { noticeFound } from './notice-found/signal.ts'
import { numberedServer } from './numbered-server/signal.ts'
import { numericHost } from './numeric-host/signal.ts'
import { officialLinks } from './official-links/signal.ts'
import { ownDomainPose } from './own-domain-pose/signal.ts'
import { ownShortLink } from './own-short-link/signal.ts'
import { passwordBesideFile } from './password-beside-file/signal.ts'
import { paymentPressure } from './payment-pressure/signal.ts'
import { pictureOnlyBody } from './picture-only-body/signal.ts'
import { provedSender } from './proved-sender/signal.ts'
import { redirectLink } from './redirect-link/signal.ts'
import { relayedRequest } from './relayed-request/signal.ts'
import { remoteControlRequest } from './remote-control-request/signal.ts'
import { remoteHelpRequest } from './remote-help-request/signal.ts'
import { rentedHost } from './rented-host/signal.ts'
import { replyElsewhere } from './reply-elsewhere/signal.ts'
import { rewardLure } from './reward-lure/signal.ts'
import { scriptLink } from './script-link/signal.ts'
import { secretPageAttached } from './secret-page-attached/signal.ts'
import { secretRequest } from './secret-request/signal.ts'
import { selfContradiction } from './self-contradiction/signal.ts'
import { senderWithoutAddress } from './sender-without-address/signal.ts'
import { severalSenders } from './several-senders/signal.ts'
import { shortenerLink } from './shortener-link/signal.ts'
import { smsLinkNeverSent } from './sms-link-never-sent/signal.ts'
import { splitWords } from './split-words/signal.ts'
import { strayQuestionMark } from './stray-question-mark/signal.ts'
import { throwawayHost } from './throwaway-host/signal.ts'
import { unbackedNotice } from './unbacked-notice/signal.ts'
import { unusualPort } from './unusual-port/signal.ts'
import { userinfoLink } from './userinfo-link/signal.ts'
import { youngDomain } from './young-domain/signal.ts'

export const signals = [
  accountThreat,
  activeDocument,
  addressInName,
  borrowedServerName,
  brandInAddress,
  brandInHost,
  concealedFile,
  costlyPhone,
  dangerousAttachment,
  disguisedName,
  envelopeElsewhere,
  foreignLink,
  foreignPhone,
  foreignSender,
  foreignServer,
  foreignTimeZone,
  forgedSender,
  formInMessage,
  freemailBusiness,
  giftCardRequest,
  htmlAttachment,
  kitMessageId,
  kitToken,
  linkTextMismatch,
  listedAddress,
  lookalikeHost,
  mailerOfFakes,
  missingReverseName,
  mixedHan,
  mixedScriptHost,
  mobileDesk,
  moneyRequest,
  namelessNotice,
  neverAsked,
  nothingAsked,
  noticeFound,
  numberedServer,
  numericHost,
  officialLinks,
  ownDomainPose,
  ownShortLink,
  passwordBesideFile,
  paymentPressure,
  pictureOnlyBody,
  provedSender,
  redirectLink,
  relayedRequest,
  remoteControlRequest,
  remoteHelpRequest,
  rentedHost,
  replyElsewhere,
  rewardLure,
  scriptLink,
  secretPageAttached,
  secretRequest,
  selfContradiction,
  senderWithoutAddress,
  severalSenders,
  shortenerLink,
  smsLinkNeverSent,
  splitWords,
  strayQuestionMark,
  throwawayHost,
  unbackedNotice,
  unusualPort,
  userinfoLink,
  youngDomain,
] as const
