// Keys of JSON objects that may be shown to others: those made of words that Facebook's programs name things by.

/**
 * The words of the keys that known exports have, and of those that new ones are likely to be made of. Words that are given
 * names too are not among them (`grant`, `mark`, `will`), but for the few that Facebook's own keys need (`uri`), so that no full
 * name is made of these; a surname that is such a word tells of nobody.
 */
const programWords: ReadonlySet<string> = new Set(
  `
  accepted access account accounts action actions active activity actor actors added address admin admined admins ai album
  alias all allowed animation api app apps archived armadillo at attachment attachments attribute attributes audio author
  authorisation authorisations authorization authorizations autofill backup background biography birthday block blocked body
  bumped business by call calls can caption categories category channel chat chats city client clients code codes comment
  comments community connected connection connections contact contacts content contents context conversation conversations
  cookie count counts country created creation creator custom cutover data date dates day days deleted deletion delivered
  description details device devices dict disabled disappearing down duration e2ee edit edited edits email emails emoji enabled
  encrypted encryption end ended ent entries entry error errors event events expiration expired expires expiry export external
  facebook family favourite favourites fbid field fields file filename files filtered first flag flags folder for format friend
  friends from full game games gender generated geoblocked gif gifs granted grants group groups handle has hash header height hidden
  history host href icon id identifier ids image images in inbox index info information installed instagram instant integrity
  internal invite invited invites ip is item items joinable joined joiner key keys kid kind label labels language last later
  latitude left legacy length level limit limits link links list lists locale location log login logins logout logs longitude
  magic mailbox mailboxes manage manufacturer map media member members mentions menu message messages messaging messenger
  meta metadata method middle mime minor missed mobile mode model modified ms muted name names new nickname nicknames no note
  notes notification notifications number numbers oauth object of off offline on online open opened opt option options
  order origin os owner owners page pages parent participant participants partner partners password path paths pay payment payments pending
  permission permissions perms phone photo photos pin pinned place places plan platform policy poll polls position post posts
  previous primary privacy private privilege privileges profile profiles provider public publish published quality question
  questions quick quoted reach reaction reactions read reason received receiver recipient recipients record records referrer
  region registered related removal removed replied replies reply request requested requests requires result results review
  revoked rights role roles room rooms rounds scope scoped scopes search secret seconds secure security seen send sender sent
  server service services session sessions setting settings share shared shares short size sms something source sources start
  started state status sticker stickers still stop storage store stored story string style subject subscription
  subscriptions support system tag tagged tags taken target text texts theme thread threads thumbnail time times timestamp
  timestamps timezone tincan title to token tokens total translated translation type types unread unsent unix until update updated
  updates uri url user username users uuid value values vec verified version via video videos view viewed viewer views visibility
  visible voice volume website websites whatsapp width with word words xmpp year years zone
  bio current education employer employers hometown intro job jobs political registration relationship religious school schools
  `
    .trim()
    .split(/\s+/),
);

/** A number that is no id: of a version, or of one among several. */
const smallNumber = /^v?\d{1,2}$/;

/** With a small letter first: `granted_permissions`, `isUnsent`, `sender_id_INTERNAL`. */
const joinedWords = /^[a-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*$/;

/** The key, or what stands for one that could be a name, a title or an id that some file uses as a key. */
export function withoutPersonalKey(key: string): string {
  return key === '__proto__' || isOfProgramWords(key) ? key : hiddenKey;
}

export const hiddenKey = '<key>';

/** Longer ones could spell something. */
const mostWords = 9;

function isOfProgramWords(key: string): boolean {
  if (!joinedWords.test(key)) return false;
  const words = key
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_');
  // Alone, two letters could be a name of another language.
  if (words.length === 1 && key.length < 3) return key === 'id' || key === 'ip';
  return words.length <= mostWords && words.every((word) => programWords.has(word) || smallNumber.test(word));
}
