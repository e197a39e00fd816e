import type { Words } from "../english";

function asked(days: number): string {
  if (days === 0) return "今天提出";
  return days === 1 ? "昨天提出" : `${days} 天前提出`;
}

/** Chinese words of Prepare meeting, and of how long an item has been waited for. */
export const PREPARE_WORDS_ZH: Words["prepare"] = {
  title: "准备会议",
  titleFor: (what) => `准备会议：${what}`,
  lastMeeting: "上次会议",
  noLastMeeting: "尚无会议。",
  metOn: (day, distance) => `${day}（${distance}）`,
  counted: (title, count) => `${title}（${count}）`,
  decisions: "决定",
  asked: (days, meetingsSince) =>
    meetingsSince === 0 ? asked(days) : `${asked(days)}，此后开会 ${meetingsSince} 次`,
  longestWait: (days) => `最长等待 ${days} 天`,
  people: (count) => `${count} 人`,
  whoIsMeant: (name) => `“${name}”指的是哪一位？`,
  openPerson: (name) => `打开 ${name}`,
  empty: {
    noNote: "没有打开的笔记",
    noNoteHint: "请打开会议笔记，然后重新运行“准备会议”；也可以使用人员视图中的按钮。",
    gone: "笔记已不存在",
    goneHint: (path) => `${path} 已删除或重命名，或被设置排除。`,
    nobody: "此笔记未提到任何人",
    nobodyHint: "会议人员取自 person 和 participants 属性，或第一个标题之前以“With:”开头的一行。",
    nobodyLeft: "其中的人员都已不存在",
    nobodyLeftHint: "他们的个人资料已删除或重命名，也不再有会议提到他们。",
  },
};
