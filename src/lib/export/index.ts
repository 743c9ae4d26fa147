/** Door out of the vault: what leaves as an open file for other programs. */
export { letterLog, type LoggedLetter } from './letter-log';
