/** The door to what is stored of people and of the practice, and to what is plain from a record alone. */
export * from './added-later';
export * from './address';
export * from './authority';
export * from './blank';
export * from './case';
export * from './change';
export * from './client-fields';
export * from './folded';
export * from './initials';
export * from './professions';
export * from './release-signers';
export * from './schemas';
export * from './several';
export * from './ways';
