/** Pages that show the same things in several ways. */
export const pageViews = {
	clients: {
		label: 'Ways to see the clients',
		views: [
			{ to: '/clients/', word: 'List' },
			{ to: '/clients/telling/', word: 'Telling order' },
			{ to: '/clients/appointments/', word: 'Appointments' }
		]
	},
	plan: {
		label: 'Ways to see the plan',
		views: [
			{ to: '/plan/', word: 'Plan' },
			{ to: '/plan/month/', word: 'Month' },
			{ to: '/plan/timeline/', word: 'Timeline' }
		]
	}
} as const;
