/** What the therapist did, as a change for the vault. All pure; ids come from outside. */
export * from './clients';
export * from './closing';
export * from './closure-sessions';
export * from './contacts';
export * from './filters';
export * from './hand-offs';
export * from './letters';
export * from './many';
export * from './outcomes';
export * from './own-numbers';
export * from './practice';
export * from './providers';
export * from './referral-plans';
export * from './referrals';
export * from './releases';
export * from './tasks';
export * from './telling';
