// The wire: events from the server, and what persons do, sent to it.

export function listen(onEvent, onConnection) {
  const source = new EventSource("/api/events");
  source.onopen = () => onConnection(true);
  source.onerror = () => onConnection(false);
  source.onmessage = (event) => onEvent(JSON.parse(event.data));
}

export function act(what, told) {
  const headers = { "Content-Type": "application/json" };
  return send(`/api/${what}`, { method: "POST", headers, body: JSON.stringify(told) });
}

export function upload(person, chat, file, caption) {
  const body = new FormData();
  body.append("person", person);
  body.append("chat", chat);
  body.append("caption", caption);
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
