// Errors about what a user asks to be written, and about the files that go with it, in French.

import type { FatalData } from '../../model/errors.ts';
import type { Catalogue, ErrorText } from '../catalogue.ts';
import { plural } from './grammar.ts';

type FileErrors = Pick<
  Catalogue['errors'],
  'options-conflict' | 'result-file' | 'baseline-file' | 'key-file' | 'output-refused' | 'copy-names-someone'
>;

/** By what does not go together, with the options as typed. */
type ConflictWords = Readonly<
  Record<FatalData['options-conflict']['problem'], (options: readonly string[]) => ErrorText>
>;

const at = (pointer: string | null): string =>
  pointer === null || pointer === '' ? '' : ` (à l’endroit ${pointer})`;

/** What a path ends in. */
const lastName = (path: string): string => /[^/\\]*(?=[/\\]*$)/.exec(path)?.[0] ?? '';

const resultProblems = {
  'not-json': () => 'ce n’est pas du JSON valable',
  'not-a-result': () => 'ce n’est pas un résultat de dyi-audit',
  'schema-version': (found: string | null) =>
    `son schemaVersion est ${found ?? 'absent'}, et cette version du programme lit la 1`,
  'wrong-shape': (pointer: string | null) =>
    `quelque chose n’y est pas comme le veut le schéma${at(pointer)}`,
} as const;

const baselineProblems = {
  'not-json': 'ce n’est pas du JSON valable',
  'wrong-shape': 'quelque chose n’y est pas comme dans une référence',
  'other-method': 'ses empreintes sont faites autrement que celles de cette version du programme',
  twice: 'deux entrées y concernent le même constat',
  'not-a-day': 'une date n’y est pas écrite comme 2027-12-31',
} as const;

const conflicts: ConflictWords = {
  'two-reports': (options) => ({
    message: `Un seul rapport peut aller au terminal ou à -o : ${options.join(', ')}.`,
    hint: 'Donnez un fichier à chacun des autres : -f text -f sarif=results.sarif -f junit=results.xml',
  }),
  'same-file': (options) => ({
    message: `Deux rapports seraient écrits dans un même fichier : ${options.join(', ')}.`,
    hint: 'Donnez à chacun un fichier à lui.',
  }),
  'output-unused': (options) => ({
    message: `Il ne reste aucun rapport pour -o : chacun a déjà un fichier (${options.join(', ')}).`,
    hint: 'Omettez -o, ou ajoutez le format qui doit y aller : -f json -o result.json',
  }),
  'output-is-input': (options) => ({
    message: `« ${options[0] ?? ''} » est à lire ici, et serait remplacé.`,
    hint: 'Rien n’a été écrit. Donnez un autre fichier à l’option qui nomme celui-ci : un qui ne fasse pas partie de ce qui est lu.',
  }),
  'output-in-export': (options) => ({
    message: `« ${options[0] ?? ''} » est dans ce qui est lu ; rien n’y est jamais écrit.`,
    hint: `Rien n’a été écrit. Choisissez un endroit hors de l’export, comme le dossier où il se trouve ; depuis l’export : ../${lastName(options[0] ?? '')}`,
  }),
  'output-beside-exports': (options) => ({
    message: `« ${options[0] ?? ''} » contient des exports de ce lot ; les fichiers du lot se trouveraient parmi eux.`,
    hint: `Rien n’a été écrit. Donnez au lot un dossier à lui : --out ${(options[0] ?? '').replace(/[/\\]+$/, '')}/batch`,
  }),
  needs: (options) => ({
    message: `L’option ${options[0] ?? ''} demande ${options[1] ?? ''}.`,
    hint: 'Donnez les deux.',
  }),
};

const refusals: Readonly<Record<FatalData['output-refused']['problem'], (path: string) => ErrorText>> = {
  missing: () => ({
    message: 'Dites avec -o où écrire la copie.',
    hint: 'Un nouveau zip, comme -o copie.zip, ou un dossier. Elle ne peut pas aller au terminal.',
  }),
  exists: (path) => ({
    message: `Le fichier « ${path} » existe déjà.`,
    hint: 'Donnez un autre nom à la copie, ou remplacez le fichier avec --overwrite.',
  }),
  input: (path) => ({
    message: `« ${path} » fait partie de ce qui est lu ; rien n’y est jamais écrit.`,
    hint: 'Écrivez la copie dans un autre dossier.',
  }),
  'not-a-file': (path) => ({
    message: `« ${path} » ne peut pas recevoir une copie : ce n’est pas un fichier ordinaire.`,
    hint: 'Un nouveau zip, comme -o copie.zip, ou un dossier. Elle ne peut pas aller au terminal.',
  }),
};

export const fileErrors: FileErrors = {
  'options-conflict': ({ problem, options }) => conflicts[problem](options),
  'result-file': ({ path, problem, at: where }) => ({
    message: `Le résultat « ${path} » ne peut pas être affiché : ${resultProblems[problem](where)}.`,
    hint: 'Attendu : le fichier produit par dyi-audit avec --format json, inchangé. Pour lire un export, omettez la commande report : dyi-audit facebook-vous-*.zip',
  }),
  'baseline-file': ({ path, problem, pointer }) => ({
    message: `La référence « ${path} » ne peut pas servir : ${baselineProblems[problem]}${at(pointer)}.`,
    hint: 'Corrigez-la, ou écrivez-en une autre sous un autre nom : dyi-audit check EXPORT --baseline FICHIER --update-baseline',
  }),
  'key-file': ({ path, problem }) => ({
    message: `La clé « ${path} » ne peut pas servir : ${problem === 'too-short' ? 'elle a moins de 16 octets' : 'ce n’est pas un fichier ordinaire'}.`,
    hint: 'Faites-en une que personne ne puisse deviner, gardez-la, et gardez-la pour vous : openssl rand -out key.bin 32',
  }),
  'output-refused': ({ path, problem }) => refusals[problem](path),
  'copy-names-someone': ({ words, files }) => ({
    message: `La copie contenait ${words.toLocaleString('fr-FR')} ${plural(words, 'mot', 'mots')} de l’export qui ne doivent pas y être, dans ${files.toLocaleString('fr-FR')} ${plural(files, 'fichier', 'fichiers')}. Elle est supprimée.`,
    hint: 'C’est une erreur de ce programme, pas de votre export. Merci de la signaler, avec ce que dyi-audit inspect dit de l’export : rien n’y est personnel.',
  }),
};
