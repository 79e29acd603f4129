import 'polyai-callback';

const callback = document.querySelector('polyai-callback');
callback.metadata = { campaign: 'night-train' };
callback.addEventListener('callback-status', ({ status }) => {
  document.querySelector('output').textContent = `Your call: ${status}`;
});
