import type { Change } from '$lib/domain/change';
import type { Provider } from '$lib/domain/records';

export function blankProvider(id: string): Provider {
	return {
		id,
		name: '',
		speciality: '',
		phone: '',
		email: '',
		website: '',
		address: '',
		checkedOn: null
	};
}

export function providerAdded({ id, ...fields }: Provider): Change {
	return {
		act: `Added ${fields.name} to the referral list`,
		subject: null,
		ops: [{ op: 'add', type: 'provider', id, fields }]
	};
}

export function providerChanged(provider: Provider, changed: Partial<Provider>): Change {
	return {
		act: `Changed ${changed.name ?? provider.name} in the referral list`,
		subject: null,
		ops: [{ op: 'set', type: 'provider', id: provider.id, fields: changed }]
	};
}

export function providerRemoved({ id, name }: Provider): Change {
	return {
		act: `Removed ${name} from the referral list`,
		subject: null,
		ops: [{ op: 'del', type: 'provider', id }]
	};
}
