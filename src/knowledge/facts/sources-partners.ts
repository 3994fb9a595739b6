// Sources. What was published about the messaging partners: the reports, and what each company said.

import type { Source } from '../schema.ts';

export const partnersSources = [
  {
    id: 'nyt2018',
    title: 'As Facebook Raised a Privacy Wall, It Carved an Opening for Tech Giants',
    publisher: 'The New York Times',
    date: '2018-12-18',
    dateIs: 'published',
    url: 'https://www.nytimes.com/2018/12/18/technology/facebook-privacy.html',
    status: 'quoted',
    states:
      'Spotify, Netflix and the Royal Bank of Canada could read, write and delete private messages and see all participants on a thread. Read in republished text and in quotations.',
  },
  {
    id: 'ap-nyt2018',
    title: 'Report: Facebook shared private messages with partners',
    publisher: 'Associated Press, in The Daily Herald',
    date: '2018-12',
    dateIs: 'published',
    url: 'https://heraldnet.com/business/report-facebook-shared-private-messages-with-partners',
    status: 'read',
    states:
      'Highlights of the New York Times report: the three companies, the three rights, 70 million users a month at Spotify; deals from 2010 on, all active in 2017, some in 2018.',
  },
  {
    id: 'business-standard2018',
    title: 'Five ways Facebook shared your data with large technology companies',
    publisher: 'Business Standard, text of The New York Times',
    date: '2018-12-20',
    dateIs: 'published',
    url: 'https://business-standard.com/amp/article/international/five-ways-facebook-shared-your-data-with-large-technology-companies-118122001186_1.html',
    status: 'read',
    states:
      'Netflix could read, write and delete messages and see all participants; its feature dates from 2014. Yahoo saw friends’ posts until summer 2018.',
  },
  {
    id: 'whitefield',
    title: 'Facebook let Spotify and Netflix snoop on your private messages',
    publisher: 'Whitefield Consulting',
    date: '2018-12-20',
    dateIs: 'published',
    url: 'http://whitefieldconsulting.com/2018/12/20/facebook-let-spotify-and-netflix-snoop-on-your-private/',
    status: 'read',
    states: 'The New York Times as reported: the deals were all active in 2017, some in 2018.',
  },
  {
    id: 'fb-partners-2018-12-18',
    title: 'Let’s Clear Up a Few Things About Facebook’s Partners',
    publisher: 'Facebook',
    date: '2018-12-18',
    dateIs: 'published',
    url: 'https://about.fb.com/news/2018/12/facebooks-partners/',
    status: 'quoted',
    states:
      'Partners did get access to messages, for a partner’s messaging feature, after the person had signed in with Facebook. Quoted by TheWrap and Student Problems.',
  },
  {
    id: 'fb-messaging-2018-12-19',
    title: 'Facts About Facebook’s Messaging Partnerships',
    publisher: 'Facebook',
    date: '2018-12-19',
    dateIs: 'published',
    url: 'https://about.fb.com/news/2018/12/facebooks-messaging-partnerships/',
    status: 'quoted',
    states:
      'Four messaging partners: Spotify, Netflix, Dropbox, Royal Bank of Canada. Quoted by Firstpost and TechWarrant.',
  },
  {
    id: 'studentproblems',
    title: 'Facebook Admits To Allowing Netflix And Spotify Access To Private Messages',
    publisher: 'Student Problems',
    date: '2026-08',
    dateIs: 'consulted',
    url: 'https://www.studentproblems.com/facebook-admits-to-allowing-netflix-and-spotify-access-to-private-messages/',
    status: 'read',
    states:
      'Quotes Facebook’s post of 18 December 2018; integration partners were Apple, Amazon, BlackBerry and Yahoo.',
  },
  {
    id: 'firstpost',
    title: 'Facebook defends its messaging partnerships with Netflix, Spotify and more',
    publisher: 'Firstpost',
    date: '2018-12-20',
    dateIs: 'published',
    url: 'https://www.firstpost.com/tech/news-analysis/facebook-defends-its-messaging-partnerships-with-netflix-spotify-and-more-5762101.html',
    status: 'read',
    states: 'Quotes the statement on four partners and the reason given for each right.',
  },
  {
    id: 'techwarrant',
    title: 'Facebook: Netflix and Spotify had access to Messenger for integration',
    publisher: 'TechWarrant',
    date: '2026-11',
    dateIs: 'consulted',
    url: 'https://techwarrant.com/facebook-netflix-and-spotify-had-access-to-messenger-for-integration/amp',
    status: 'read',
    states:
      'Reports the four partners; no announcement of Spotify’s feature is to be found; Dropbox let people share links to folders.',
  },
  {
    id: 'thewrap',
    title: 'Facebook Admits It Gave Netflix, Spotify Special Access to User Messages',
    publisher: 'TheWrap',
    date: '2018-12-19',
    dateIs: 'published',
    url: 'https://www.thewrap.com/facebook-admits-netflix-spotify-access-user-messages/',
    status: 'read',
    states:
      'Facebook’s yes, and Spotify’s statement that it has no evidence of having accessed private messages. Huawei had other data.',
  },
  {
    id: 'musically2018',
    title: 'Spotify and Netflix get dragged in to Facebook’s privacy mess',
    publisher: 'Music Ally',
    date: '2018-12-19',
    dateIs: 'published',
    url: 'https://musically.com/2018/12/19/spotify-and-netflix-get-dragged-in-to-facebooks-privacy-mess/',
    status: 'read',
    states:
      'The New York Times as quoted: Spotify and Netflix said they were unaware of the broad powers granted; more than 70 million users a month at Spotify.',
  },
] as const satisfies readonly Source[];
