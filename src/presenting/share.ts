/** Addresses that open a network's own page with ours filled in: no script, no request from here. */
export function shareLinks(address: string): { zaloHref: string; facebookHref: string } {
  const data = Buffer.from(JSON.stringify({ url: address })).toString('base64');
  return {
    zaloHref: `https://button-share.zalo.me/share_external?layout=1&color=blue&customize=false&d=${encodeURIComponent(data)}&shareType=0`,
    facebookHref: `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}`,
  };
}
