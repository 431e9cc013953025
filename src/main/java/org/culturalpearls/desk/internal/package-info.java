/** Facts of cases in one statement, and the rule that finds risks in them. */
package org.culturalpearls.desk.internal;
