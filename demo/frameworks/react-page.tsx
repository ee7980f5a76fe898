import 'partner-support-widget';
import {StrictMode, useState} from 'react';
import {createRoot} from 'react-dom/client';

/** Where the page's server says who is signed in, and where the backends are. */
const place = document.querySelector<HTMLElement>('[data-app]')!;
const {tokenUrl, endpointCom, endpointEu} = place.dataset as Record<string, string>;

function App() {
  const [isMounted, setMounted] = useState(true);
  const [isAtStart, setAtStart] = useState(false);
  const [said, setSaid] = useState<readonly string[]>([]);
  const say = (what: string) => setSaid((before) => [...before, what]);
  return (
    <>
      <section className="card controls" lang="en" aria-labelledby="component">
        <h2 id="component">The component</h2>
        <button type="button" onClick={() => setMounted(!isMounted)}>
          {isMounted ? 'Unmount' : 'Mount'}
        </button>
        <button type="button" onClick={() => setAtStart(!isAtStart)}>
          Other side
        </button>
        <p role="status">{said.join(', ')}</p>
      </section>
      {isMounted && (
        <partner-support-widget
          data-center="eu"
          token-url={tokenUrl}
          endpoint-com={endpointCom}
          endpoint-eu={endpointEu}
          position={isAtStart ? 'bottom-start' : 'bottom-end'}
          onpartner-support-opened={() => say('opened')}
          onpartner-support-closed={() => say('closed')}
          onpartner-support-ticket-created={({number}) => say(`created ${number}`)}
        />
      )}
    </>
  );
}

createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
