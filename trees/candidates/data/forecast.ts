import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	aiMaintenance,
	aiOptOutList,
	forecastGroup,
	forecastMake,
	forecastPredictor
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'forecast',
	name: 'Amazon Forecast',
	short: 'Forecast',
	summary: 'Continues series of figures, such as sales by day, into the coming weeks.',
	alias: ['time series forecasting', 'demand forecasting', 'sales forecast', 'DeepAR'],
	topic: 'data',
	status: {
		kind: 'closed-to-new',
		since: '2024-07',
		instead: 'SageMaker Canvas',
		source: aiMaintenance
	},
	facts: {
		'ai-takes': read(['records'], forecastPredictor, '2026-11', 'series over time'),
		'ai-gives': read('the values to come, for each item', forecastMake, '2026-11'),
		'trained-first': read('yes', forecastPredictor, '2026-11', 'it chooses the algorithms'),
		'own-data-does': read('is what it learns from', forecastPredictor, '2026-11'),
		cannot: read('predict anything but series over time', forecastPredictor, '2026-11'),
		'answers-as': read(['at once', 'by a job'], forecastMake, '2026-11'),
		'input-most': without('New customers can’t use it, so its limits decide nothing.'),
		'piece-price': without('Paid by forecasts and training, not by a piece of input.'),
		'billed-for': without('New customers can’t use it, so its price decides nothing.'),
		'paid-idle': without('New customers can’t use it, so its price decides nothing.'),
		'opt-out-listed': read(false, aiOptOutList, '2026-11'),
		'left-to-you': read('series, and training again', forecastPredictor, '2026-11'),
		'goes-with': read('S3, where forecasts go', forecastMake, '2026-11'),
		'first-step': read('a dataset group', forecastGroup, '2026-11', 'not for new customers'),
		'operated-by': read('AWS', forecastPredictor, '2026-11')
	}
});
