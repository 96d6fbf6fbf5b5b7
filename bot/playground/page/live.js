// The wire: events from the server, and what persons do, sent to it.

const AGAIN_MS = 1000;

// The browser comes back by itself after a broken line, and names the event that it saw last. Where it gives up (the
// server answered something else, as one does that is just starting), this does the same.
export function listen(onEvent, onConnection, seen = "") {
  const source = new EventSource(`/api/events${seen && `?after=${encodeURIComponent(seen)}`}`);
  let last = seen;
  source.onopen = () => onConnection(true);
  source.onerror = () => {
    onConnection(false);
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(onEvent, onConnection, last), AGAIN_MS);
  };
  source.onmessage = (event) => {
    last = event.lastEventId;
    onEvent(JSON.parse(event.data));
  };
}

export function act(what, told) {
  const headers = { "Content-Type": "application/json" };
  return send(`/api/${what}`, { method: "POST", headers, body: JSON.stringify(told) });
}

export function upload(told, file) {
  const body = new FormData();
  for (const [name, value] of Object.entries(told)) if (value !== null) body.append(name, value);
  body.append("file", file, file.name);
  return send("/api/files", { method: "POST", body });
}

async function send(path, request) {
  let response;
  try {
    response = await fetch(path, request);
  } catch {
    throw new Error("The playground does not answer. Is it still running?");
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error || `The playground refused (${response.status}).`);
  return answer;
}
