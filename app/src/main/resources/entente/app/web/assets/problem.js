// An address that leads nowhere, or a browser that was not let in.
import { frame, fault, title } from './frame.js';

const main = document.getElementById('main');
frame();
title(main.dataset.title);
fault(main, { title: main.dataset.title, message: main.dataset.detail });
