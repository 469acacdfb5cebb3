import { expect, it } from 'vitest';
import { isPrivateAddress } from './private-address.ts';

it.each([
  '127.0.0.1',
  '127.8.9.10',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '[::1]',
  '::ffff:127.0.0.1',
  '[::ffff:a00:1]',
  '::ffff:169.254.169.254',
  '::127.0.0.1',
  '64:ff9b::a00:1',
  '2002:7f00:1::',
  '2001:0:7f00:1::',
  'fd00::1',
  'fe80::1',
  'fe80::1%eth0',
  'ff02::1',
])('takes %s for an address inside', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '::ffff:8.8.8.8', '2606:4700::1', '[2a00::1]'])(
  'takes %s for a public address',
  (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  },
);

it('judges addresses in figures as the web reads them', () => {
  for (const word of ['0x7f000001', '2130706433', '0177.0.0.1', '127.1', '[::ffff:7f00:1]']) {
    expect(isPrivateAddress(new URL(`http://${word}/`).hostname)).toBe(true);
  }
  expect(isPrivateAddress('langson.gov.vn')).toBe(false);
});
