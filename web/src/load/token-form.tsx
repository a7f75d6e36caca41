import { useState } from 'preact/hooks';
import { useWords } from '../settings/settings';
import { useToken } from '../settings/token';
import { words } from './words';

/** Asks for the token once, or says that it is held. */
export function TokenForm() {
  const label = useWords(words);
  const token = useToken();
  const [typed, setTyped] = useState('');
  if (token.value !== '') {
    return <p class="soft">{label.held} <button type="button" class="plain small" onClick={() => { token.value = ''; }}>{label.forget}</button></p>;
  }
  const use = (event: Event) => {
    event.preventDefault();
    token.value = typed.trim();
  };
  return (
    <form class="panel token" onSubmit={use}>
      <p>{label.tokenHint}</p>
      <label for="token">{label.token}</label>
      <div class="row">
        <input id="token" type="password" autoComplete="off" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        <button type="submit" disabled={typed.trim() === ''}>{label.setToken}</button>
      </div>
    </form>
  );
}
