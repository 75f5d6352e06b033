import { useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import type { LiniMasa } from "linimasa/react";
import "linimasa/react";

function App() {
  const dossier = useRef<LiniMasa>(null);
  const [there, setThere] = useState(true);
  const [year, setYear] = useState<string | null>(null);
  const [synced, setSynced] = useState(false);
  const [told, tell] = useState("");

  async function ask() {
    const answer = await dossier.current?.query({ from: "2024", to: "2024" });
    tell(`total ${answer?.total}`);
  }

  return (
    <main>
      <button onClick={() => setThere(!there)}>There or not</button>
      <button onClick={() => setYear("2024")}>Only 2024</button>
      <button onClick={() => setSynced(!synced)}>In the address or not</button>
      <button onClick={ask}>Ask</button>
      <output>{told}</output>
      {there && (
        <lini-masa
          ref={dossier}
          lang="id"
          loading="eager"
          from={year}
          to={year}
          urlSync={synced}
          onlinimasa:ready={() => tell("ready")}
          onlinimasa:change={(event) => tell(`change ${event.detail.statements}`)}
          onlinimasa:open={(event) => tell(`open ${event.detail.article}`)}
        >
          <p>The plain list</p>
        </lini-masa>
      )}
    </main>
  );
}

createRoot(document.querySelector("#root")!).render(<App />);
