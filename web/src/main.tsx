import { render } from 'preact';
import { createTrail } from './address/trail';
import { AnswersContext, createAnswers } from './api/answers';
import { App } from './app/app';
import { TrailContext } from './app/context';
import { createSettings, SettingsContext } from './settings/settings';
import { createToken, TokenContext } from './settings/token';
import './styles/base.css';

const settings = createSettings(localStorage, navigator.language, document.documentElement);
const trail = createTrail(window);

render(
  <SettingsContext.Provider value={settings}>
    <TrailContext.Provider value={trail}>
      <TokenContext.Provider value={createToken(sessionStorage)}>
        <AnswersContext.Provider value={createAnswers()}>
          <App />
        </AnswersContext.Provider>
      </TokenContext.Provider>
    </TrailContext.Provider>
  </SettingsContext.Provider>,
  document.getElementById('app')!,
);
