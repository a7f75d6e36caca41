import { render } from 'preact';
import { language } from './labels';
import { Page } from './page';
import './page.css';

document.documentElement.lang = language;
render(<Page />, document.getElementById('app')!);
