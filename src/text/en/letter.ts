// The letter to a company in English.

import type { LetterWords } from '../letter-words.ts';

const sharedQuestions = [
  'whether you obtained, through Facebook, any content of my messages or any data about them (such as who took part, and when); if so in which period, by which permission or interface, and for which purpose;',
  'which permissions over my Facebook account you held, and from when until when;',
  'whether you still keep any of this, backups and logs included, and until when;',
];

export const letter: LetterWords = {
  blanks: {
    name: '[your name]',
    address: '[your postal or e-mail address]',
    company: '[the company behind the app, with its address for requests about data; see its privacy policy]',
    companyAddress: '[its address for requests about data; see its privacy policy]',
    placeAndDate: '[place, date]',
    signature: '[signature]',
    account: '[the e-mail address or telephone number of your Facebook account]',
  },
  subject: {
    gdpr: 'Request for access and erasure under Articles 15 and 17 of the General Data Protection Regulation (GDPR)',
    pipeda:
      'Request for access to my personal information and for its deletion under the Personal Information Protection and Electronic Documents Act (PIPEDA)',
  },
  greeting: 'To whom it may concern,',
  opening: (app, exported) =>
    `My Facebook account is or was connected with an app named “${app}”. The copy of my data that I had from Facebook${exported === null ? '' : `, of ${exported},`} says of it:`,
  facts: {
    app: (name) => `Name of the app: ${name}`,
    id: (id) => `My app-scoped user id: ${id}`,
    noId: (blank) => `My Facebook account: ${blank}`,
    from: (when) => `Connected from: ${when}`,
    to: (when) => `Connected until: ${when}`,
  },
  when: {
    notRecorded: 'not recorded',
    byFirstPost: (day) => `not recorded; the app posted for me on ${day}`,
    stillConnected: 'still connected when Facebook made the copy',
    listedAs: (category) => `not recorded; listed as “${category}”`,
    listed: 'not recorded; listed among my apps',
  },
  aboutId: 'The app-scoped user id is the one by which Facebook names my account to your app.',
  reasons: {
    partner:
      'In December 2018 Facebook named your company as one of four that it had given access to people’s private messages for a messaging feature.',
    client:
      'Your program, service or device is documented as one through which Facebook messages could pass.',
    requester:
      'Your app is documented to have asked people for a permission over their messages. I do not know whether it asked me.',
    platform:
      'From August 2009 until 2015 an app could ask for the permission “read_mailbox”, which gave it the right to read a person’s inbox if that person agreed. I do not know whether yours asked for it.',
    recorded: 'I have a record that lists a permission over private messages for your app.',
    general: 'I want to know what your app obtained through Facebook.',
  },
  unconfirmed: 'Should this app not be yours, please tell me so.',
  noClaim: 'I do not claim that anybody made use of a right over my messages. I ask what you obtained.',
  access: {
    gdpr: {
      ask: '1. Access (Article 15). Please tell me whether you process personal data about me, what came through Facebook included, send me a copy of it, and give me the information that Article 15(1) lists. In particular, please say',
      questions: [
        ...sharedQuestions,
        'to whom you passed it on, and with which safeguards where they are outside the European Economic Area.',
      ],
    },
    pipeda: {
      ask: '1. Access (Schedule 1, principle 4.9). Please tell me whether you hold personal information about me, what came through Facebook included, give me access to it, and account for its use and for the third parties to whom it was disclosed. In particular, please say',
      questions: [...sharedQuestions, 'to whom you disclosed it.'],
    },
  },
  erasure: {
    gdpr: '2. Erasure (Article 17). When you have answered, please erase all personal data about me that you obtained through Facebook, and have those to whom you passed it on erase it (Article 19). Where you rely on my consent, I withdraw it. Please confirm the erasure, or tell me what you keep and on which ground.',
    pipeda:
      '2. Withdrawal and deletion (Schedule 1, principles 4.3.8 and 4.5.3). I withdraw my consent to your collecting, using and disclosing personal information about me through Facebook. When you have answered, please destroy or erase what you obtained in that way and no longer need, and confirm that you did, or tell me what you keep and why.',
  },
  nothing: 'If you hold nothing of the kind, please say so expressly.',
  deadline: {
    gdpr: 'I expect your answer within one month of receipt (Article 12(3)). Should you need to be sure of my identity, please ask for no more than that takes (Article 12(6)).',
    pipeda:
      'I expect your answer within 30 days of receipt (subsection 8(3)). Should you need to be sure of my identity, please ask for no more than that takes.',
  },
  closing: 'Yours faithfully,',
  notes: {
    before: 'Before you send it',
    fillIn: 'Fill in what stands in [square brackets], and strike out what does not fit.',
    checkAddress: (publisher, day) =>
      `The address is the one that ${publisher} had on ${day}. Check it on the company’s own site.`,
    noAddress:
      'No address of this company is known here. Its privacy policy says where to write, often to a data protection officer.',
    form: (url) => `This company takes requests through a form: ${url}`,
    unconfirmed: (app, company) =>
      `“${app}” is only a likely name of an app of ${company}; no source confirms it. Check that the app is theirs.`,
    login:
      'If you still log in to this service with Facebook, set another way to log in first, or strike out the second point: erasing what came through Facebook may end that login.',
    after: 'What to expect',
    expect: {
      gdpr: 'An answer within one month; the company may take two more if it tells you why. It will often be that it holds nothing: a live connection leaves little behind, and years have passed.',
      pipeda:
        'An answer within 30 days; the organisation may take longer if it tells you why. It will often be that it holds nothing: a live connection leaves little behind, and years have passed.',
    },
    complain: {
      gdpr: 'Without an answer you can complain to your data protection authority: https://www.edpb.europa.eu/about-edpb/about-edpb/members_en',
      pipeda:
        'Without an answer you can complain to the Office of the Privacy Commissioner of Canada: https://www.priv.gc.ca',
    },
    also: 'What you can do beside it',
    remove:
      'Remove the app if you no longer use it: https://www.facebook.com/settings?tab=applications (this stops new access; it does not delete what was copied).',
    askFacebook:
      'Ask Facebook itself which permissions the app had, and when it used them: https://www.facebook.com/help/contact/540977946302970',
  },
};
