import 'polyai-callback';
import type { CallbackStatusEvent } from 'polyai-callback';
import type {} from 'polyai-callback/react';
import { useState } from 'react';

const CABINS = { berth: 'A berth', cabin: 'A cabin for two', suite: 'The corner suite' };

export function App() {
  const [product, setProduct] = useState('berth');
  const [status, setStatus] = useState<CallbackStatusEvent['status']>();
  return (
    <>
      <h1>Which bed shall it be?</h1>
      <p>Choose, leave a number, and we ring you about it.</p>
      <fieldset>
        <legend>Your night on the train</legend>
        {Object.entries(CABINS).map(([id, name]) => (
          <label key={id}>
            <input type="radio" name="product" checked={product === id} onChange={() => setProduct(id)} />
            {name}
          </label>
        ))}
      </fieldset>
      <polyai-callback
        endpoint={import.meta.env.VITE_CALLBACK_ENDPOINT}
        metadata={JSON.stringify({ product })}
        oncallback-status={(event) => setStatus(event.status)}
      >
        <a href="tel:+14155550100">Call +1 415 555 0100</a>
      </polyai-callback>
      <p>
        <output>{status && `Your call: ${status}`}</output>
      </p>
    </>
  );
}
