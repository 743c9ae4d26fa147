export type FaultCode =
	| 'wrongSecret'
	| 'unconfirmed'
	| 'damaged'
	| 'full'
	| 'stale'
	| 'locked'
	| 'invalid'
	| 'notABackup'
	| 'newer'
	| 'weakPassphrase'
	| 'failed';

/** Every refusal of the vault; `message` is the sentence shown to the user. */
export class VaultError extends Error {
	override readonly name = 'VaultError';

	constructor(
		readonly code: FaultCode,
		message: string,
		options?: ErrorOptions
	) {
		super(message, options);
	}
}
