/** `Chú thích. Ảnh: Nguyễn Văn A` → what the picture shows, and who made it. */
export function captionParts(title: string): { caption?: string; credit?: string } {
  const match = /^(.*?)\s*(?:Ảnh|Đồ họa|Photo|Graphic|Image):\s*(\S.*)$/su.exec(title);
  if (!match) return title.trim() ? { caption: title.trim() } : {};
  const [, caption = '', credit = ''] = match;
  return { ...(caption.trim() ? { caption: caption.trim() } : {}), credit: credit.trim() };
}
