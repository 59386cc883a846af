import { createRoot } from "react-dom/client";
import { fetchProfiles } from "../ui";
import { Workbench } from "./Workbench";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root.");
createRoot(root).render(<Workbench profiles={fetchProfiles()} />);
