// Passkeys: the device signs what the server asks, and its answer goes with the form around the
// button. Where the browser cannot do it, the button stays hidden: a code or the password works.
const possible = window.PublicKeyCredential?.parseCreationOptionsFromJSON && window.PublicKeyCredential.parseRequestOptionsFromJSON;

const answered = async (part, form) => {
  const token = new URLSearchParams({ _csrf: new FormData(form).get("_csrf") });
  const asked = await fetch(part.dataset.passkey, { method: "POST", body: token });
  if (!asked.ok) throw new Error(`asked in vain: ${asked.status}`);
  const options = await asked.json();
  return part.dataset.makes === "true"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
};

for (const part of possible ? document.querySelectorAll("[data-passkey]") : []) {
  const form = part.closest("form");
  const [button, answer, failed] = [part.querySelector("button"), part.querySelector("input"), part.querySelector("[role=alert]")];
  part.hidden = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    failed.hidden = true;
    try {
      answer.value = JSON.stringify(await answered(part, form));
      form.submit();
    } catch (refused) {
      console.info(refused);
      failed.hidden = false;
      button.disabled = false;
    }
  });
}
