/** The page of a case on which its people write to each other. */
package org.culturalpearls.portal.conversation;
