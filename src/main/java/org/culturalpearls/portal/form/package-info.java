/** What every form shares: errors beside their fields, choices, the fields of a task's form. */
package org.culturalpearls.portal.form;
