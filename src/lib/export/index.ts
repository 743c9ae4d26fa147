/** Door out of the vault: what leaves as an open file for other programs. */
export { calendar, type CalendarEntry } from './calendar';
export { csv } from './csv';
export { letterLog, type LoggedLetter } from './letter-log';
