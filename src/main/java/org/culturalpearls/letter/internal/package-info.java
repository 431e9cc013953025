/** Stores letters, finds their recipients and puts their mails into the outbox. */
package org.culturalpearls.letter.internal;
