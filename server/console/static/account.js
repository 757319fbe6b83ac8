// Logs out: the session ends on the server, then the browser leaves the page.

const button = document.getElementById("logout");

button.addEventListener("click", async () => {
  button.disabled = true;
  await fetch("/api/auth/logout", { method: "POST", headers: { "X-CSRF-Token": button.dataset.csrf } });
  location.assign("/login");
});
