import type { PeopleTest } from "../vault/people-test";
import { NOTES, startPeople } from "../vault/people-test";

let people: PeopleTest;

beforeEach(async () => {
  people = await startPeople(NOTES);
});

afterEach(() => {
  people.stop();
  jest.restoreAllMocks();
});

test("whoever opens People can type a name at once, in the view that is there as in a new one", async () => {
  const { navigator } = people.services;
  await navigator.openPeople();
  const searchEl = document.querySelector<HTMLElement>('.people-directory input[type="search"]');
  expect(searchEl).not.toBeNull();
  expect(document.activeElement).toBe(searchEl);
  searchEl?.blur();
  await navigator.openPeople();
  expect(document.activeElement).toBe(searchEl);
});
