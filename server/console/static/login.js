// Sends the log-in form to the API and goes to the account page; says what was wrong otherwise.

const form = document.getElementById("login");
const error = document.getElementById("error");
const button = form.querySelector("button");

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  error.textContent = "";
  button.disabled = true;
  try {
    const answer = await fetch("/api/auth/login", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ email: form.email.value.trim(), password: form.password.value }),
    });
    if (answer.ok) {
      location.assign("/account");
      return;
    }
    const problem = await answer.json().catch(() => ({}));
    error.textContent = problem.detail || "That did not work. Please try again.";
    form.password.value = "";
    form.password.focus();
  } catch {
    error.textContent = "No connection just now. Please try again.";
  }
  button.disabled = false;
});
