package org.culturalpearls.portal.conversation;

import org.culturalpearls.conversation.MessageView;

/**
 * What is typed or chosen on the page of a conversation.
 *
 * @param text of a message
 * @param version of the message that is changed; empty for a new one
 * @param coordinator who is asked in, or leaves
 */
record ConversationForm(String text, String version, String coordinator) {

  static final ConversationForm EMPTY = new ConversationForm("", "", "");

  static ConversationForm of(MessageView message) {
    return new ConversationForm(message.text(), Long.toString(message.version()), "");
  }
}
