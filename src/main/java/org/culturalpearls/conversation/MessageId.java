package org.culturalpearls.conversation;

import org.culturalpearls.shared.Id;

/** Identity of a message of a conversation. */
public record MessageId(long value) implements Id {}
