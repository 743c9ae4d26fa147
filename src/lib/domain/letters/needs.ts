/** What a letter must hold: help at once, whom to turn to, and word on the records (docs/standards.md, D.1). */
export type Need = 'crisis' | 'referrals' | 'records';

export const allNeeds: readonly Need[] = ['crisis', 'referrals', 'records'];
