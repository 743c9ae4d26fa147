import type { Vault } from './api';

export declare const vault: Vault;
