// The tree as a SurveyJS form, in the form its makers would give it: one question a page, and on at once when it is answered.
import { Model, settings } from 'survey-core';
import 'survey-core/survey-core.min.css';
import { renderSurvey } from 'survey-js-ui';
import survey from 'virtual:survey';

// Its fade between pages would be measured as slowness.
settings.animationEnabled = false;

renderSurvey(new Model(survey), document.getElementById('survey'));
