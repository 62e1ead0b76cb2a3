/** Words of ballots and elections, as data; « (e) » marks letters that may be absent. */

export const BALLOTS = {
  secret: [
    'scrutin secret', 'scrutins secrets', 'bulletin secret', 'bulletins secrets', 'vote secret',
    'vote a bulletins secrets', 'secret du vote', 'scrutin uninominal secret',
  ],
  public: [
    'scrutin public',
    'vote public',
    'vote par appel nominal',
    'scrutin par appel nominal',
    "vote a l'appel nominal",
    'scrutin nominal',
    'vote nominatif',
  ],
  electronic: ['vote electronique', 'scrutin electronique', 'votes electroniques', 'boitier(s) de vote'],
  showOfHands: ['main levee', 'mains levees', 'levee de main', 'levee des mains'],
} as const; // biome-ignore format: a table of words

/** Papers of a secret ballot: « bulletins blancs », « trouvés dans l’urne ». */
export const BALLOT_PAPERS = [
  'bulletin(s) blanc(s)', 'bulletin(s) nul(s)', 'bulletins trouves', 'nombre de bulletins', "dans l'urne",
  'bulletins blancs ou nuls', 'bulletins litigieux', 'bulletins declares nuls', 'bulletin(s) exprime(s)',
  'depouillement du scrutin', 'depouillement du vote', 'depouillement des bulletins', 'suffrages blancs',
  'suffrages declares nuls', 'suffrages nuls', 'votes blancs', 'votes nuls', 'depouillement des votes',
  'blancs ou nuls', 'blancs et nuls', 'enveloppes trouvees',
]; // biome-ignore format: a table of words
/** An election: « a obtenu 14 voix », « proclamée élue ». */
export const ELECTED = [
  'est proclame(e)', 'sont proclame(e)s', 'a ete proclame(e)', 'ont ete proclame(e)s', 'proclame elu(e)(s)',
  'tour de scrutin', 'suffrages obtenus', 'voix obtenues', 'immediatement installe(e)(s)',
  'declare elu(e)(s)',
]; // biome-ignore format: a table of words
