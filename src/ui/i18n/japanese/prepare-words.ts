import type { Words } from "../english";

function asked(days: number): string {
  if (days === 0) return "今日依頼";
  return days === 1 ? "昨日依頼" : `${days}日前に依頼`;
}

/** Japanese words of Prepare meeting, and of how long an item has been waited for. */
export const PREPARE_WORDS_JA: Words["prepare"] = {
  title: "会議の準備",
  titleFor: (what) => `会議の準備：${what}`,
  lastMeeting: "前回の会議",
  noLastMeeting: "会議はまだありません。",
  metOn: (day, distance) => `${day}（${distance}）`,
  counted: (title, count) => `${title}（${count}）`,
  decisions: "決定事項",
  asked: (days, meetingsSince) =>
    meetingsSince === 0 ? asked(days) : `${asked(days)}、その後の会議${meetingsSince}件`,
  longestWait: (days) => `最長${days}日待ち`,
  people: (count) => `${count}人`,
  whoIsMeant: (name) => `「${name}」はどの人物ですか？`,
  openPerson: (name) => `${name}を開く`,
  empty: {
    noNote: "ノートが開かれていません",
    noNoteHint:
      "会議のノートを開いてから「会議の準備」をもう一度実行するか、人物のビューにあるボタンを使用してください。",
    gone: "ノートが見つかりません",
    goneHint: (path) => `${path}は削除または名前変更されたか、設定で除外されています。`,
    nobody: "このノートに人物の記載がありません",
    nobodyHint:
      "会議の人物は、personプロパティとparticipantsプロパティ、または最初の見出しより前の「With:」で始まる行から読み取ります。",
    nobodyLeft: "該当する人物が見つからなくなりました",
    nobodyLeftHint: "プロフィールが削除または名前変更されたか、会議に名前がなくなりました。",
  },
};
