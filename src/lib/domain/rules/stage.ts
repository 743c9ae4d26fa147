export const stages = ['notice', 'referrals', 'closure', 'transition', 'file'] as const;
export type Stage = (typeof stages)[number];
