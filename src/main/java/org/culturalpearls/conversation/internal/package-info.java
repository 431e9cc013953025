/** Implements conversations. */
package org.culturalpearls.conversation.internal;
