// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import DialogBox from '../../src/components/DialogBox.vue'

test('a dialog that was read to its end opens at its heading again', () => {
  const box = mount(DialogBox, { props: { title: 'a' }, attachTo: document.body })
  const dialog = box.find('dialog').element
  box.vm.show()
  dialog.scrollTop = 300
  box.vm.close()
  box.vm.show()
  expect(dialog.open).toBe(true)
  expect(dialog.scrollTop).toBe(0)
})
