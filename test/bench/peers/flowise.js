import Chatbot from 'flowise-embed/dist/web.js';

// Nothing is listening there; the widget needs an address to be set up.
Chatbot.init({chatflowid: 'none', apiHost: location.origin});
