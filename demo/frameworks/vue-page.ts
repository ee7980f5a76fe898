import 'partner-support-widget';
import {createApp, defineComponent, h, ref} from 'vue';

/** Where the page's server says who is signed in, and where the backends are. */
const place = document.querySelector<HTMLElement>('[data-app]')!;
const {tokenUrl, endpointCom, endpointEu} = place.dataset as Record<string, string>;

const App = defineComponent(() => {
  const isMounted = ref(true);
  const isAtStart = ref(false);
  const said = ref<string[]>([]);
  const say = (what: string) => said.value.push(what);
  return () => [
    h('section', {class: 'card controls', lang: 'en', 'aria-labelledby': 'component'}, [
      h('h2', {id: 'component'}, 'The component'),
      h(
        'button',
        {type: 'button', onClick: () => (isMounted.value = !isMounted.value)},
        isMounted.value ? 'Unmount' : 'Mount',
      ),
      h('button', {type: 'button', onClick: () => (isAtStart.value = !isAtStart.value)}, 'Other side'),
      h('p', {role: 'status'}, said.value.join(', ')),
    ]),
    isMounted.value &&
      h('partner-support-widget', {
        'data-center': 'eu',
        'token-url': tokenUrl,
        'endpoint-com': endpointCom,
        'endpoint-eu': endpointEu,
        position: isAtStart.value ? 'bottom-start' : 'bottom-end',
        'onPartner-support-opened': () => say('opened'),
        'onPartner-support-closed': () => say('closed'),
        'onPartner-support-ticket-created': ({number}: {number: string}) => say(`created ${number}`),
      }),
  ];
});

createApp(App).mount(place);
