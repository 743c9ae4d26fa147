/** Which providers suit a client, how far their referrals have come, and how the whole caseload is spread. */
export { namesAnOpening } from './criteria';
export * from './matching';
export * from './referrals';
export * from './spread';
export * from './seeker';
export * from './wish';
