# Reads the whole data package with base R, 4.0 or later. No package is needed.
#
#     Rscript example.R [folder of the package]

arguments <- commandArgs(trailingOnly = TRUE)
folder <- if (length(arguments) > 0) arguments[1] else "public/data"

# Codes are text: 44 is a province, and a code must never become a number. Only an empty cell is missing.
read <- function(path) {
  table <- read.csv(
    path, colClasses = "character", na.strings = character(0), encoding = "UTF-8",
    check.names = FALSE
  )
  # A byte-order mark belongs to no name.
  names(table)[1] <- sub("^\ufeff", "", names(table)[1])
  table
}

regions <- read(file.path(folder, "regions.csv"))
metrics <- read(file.path(folder, "metrics.csv"))
files <- list.files(file.path(folder, "observations"), pattern = "[.]csv$", full.names = TRUE)
observations <- do.call(rbind, lapply(files, read))

# An empty value becomes NA, a gap: `status` says why. Never fill it with 0.
observations$year <- as.integer(observations$year)
observations$value <- as.numeric(ifelse(observations$value == "", NA, observations$value))

figures <- merge(
  observations, regions[c("code", "name", "parent")],
  by.x = "region", by.y = "code", all.x = TRUE
)
figures <- merge(
  figures, metrics[c("id", "name", "unit")],
  by.x = "metric", by.y = "id", all.x = TRUE, suffixes = c("", "_metric")
)

# An approximate figure (more than, about) is not exact: count it apart, and compute no change from it.
cat("figures", nrow(figures), "\n")
cat("with a value", sum(!is.na(figures$value)), "\n")
cat("approximate", sum(figures$status == "approximate"), "\n")
cat("empty, with the reason", sum(is.na(figures$value)), "\n")

# Hotline tickets in one year, for all towns of Nansha District (440115). all.x keeps the towns
# without a figure: they were not read or did not publish, which is not 0.
tickets <- figures[figures$metric == "hotline_tickets" & figures$year == 2021, ]
towns <- regions[regions$parent == "440115" & regions$level == "town", c("code", "name")]
by_town <- merge(
  towns, tickets[c("region", "value", "status")],
  by.x = "code", by.y = "region", all.x = TRUE
)
cat("\nhotline tickets, 2021\n")
for (i in order(by_town$code)) {
  about <- if (by_town$status[i] %in% "approximate") "about " else ""
  value <- if (is.na(by_town$value[i])) "no figure" else paste0(about, format(by_town$value[i]))
  cat(by_town$code[i], by_town$name[i], value, "\n")
}

# One report, each figure with its place in it. Two rows for one metric are two statements of the
# report that disagree: show both, and choose neither.
cat("\nHuangge Town, 2021\n")
wanted <- c("items_published", "requests_received", "hotline_tickets", "hotline_satisfaction_pct")
report <- figures[figures$region == "440115102" & figures$year == 2021, ]
for (metric in wanted) {
  rows <- report[report$metric == metric, ]
  for (i in seq_len(nrow(rows)))
    cat(metric, format(rows$value[i]), rows$unit[i], rows$report[i], rows$place[i], "\n")
}
