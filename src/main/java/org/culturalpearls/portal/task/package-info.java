/** Tasks: the lists of them, and one with its form, which is the same as in Tasklist. */
package org.culturalpearls.portal.task;
