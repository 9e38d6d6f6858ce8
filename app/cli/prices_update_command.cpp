// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/names.h"
#include "app/cli/run.h"

#include "libcost/base/nearest.h"
#include "libcost/prices/import/import.h"

Command pricesUpdateCommand() {
    struct Asked {
        CommonOptions common;
        PriceUpdateRequest request{"https://pricing.us-east-1.amazonaws.com",
                                   {"lambda", "fargate", "savings-plans"},
                                   {"us-east-1"},
                                   {}};
    };
    const auto given = std::make_shared<Asked>();
    Command command{
        "update",
        "Fetch AWS's public price lists and take them into your own prices; no account is needed. "
        "What has come stays when it is ended or breaks off, and the next update goes on from there"};
    PriceUpdateRequest& request = given->request;
    command
        .add("--service",
             "lambda, fargate, ec2 (half a gigabyte for each Region), savings-plans, fargate-spot (all "
             "Regions), "
             "or AWS's offer code such as AmazonS3; may be repeated",
             &request.services)
        .separator = ',';
    command.add("--region", "The AWS Region; may be repeated", &request.regions).separator = ',';
    command.add("--base-url", "Where AWS's price lists are, or a mirror of them", &request.base);
    Argument& timeout =
        command.add("--timeout", "Give up after so many seconds without a byte, or with hardly any",
                    &request.timeoutSeconds);
    timeout.least = 0.1;
    timeout.most = 3600;
    timeout.unit = "seconds";
    command.add("--again", "Fetch lists again that have not changed", &request.again);
    given->common.addTo(command);
    command.run = [given](const CliEnvironment& environment) {
        given->request.userPrices = given->common.ownPricesFolder(environment);
        // Compared with the catalogue as it is shipped: what is updated replaces the user's own.
        CommonOptions common = given->common;
        common.userPrices = given->request.userPrices.string();
        const Run run(environment, common);
        const std::vector<std::string> names = cost::priceListNames();
        for (const std::string& service : given->request.services)
            if (cost::offerCodeOf(service).empty())
                throw UsageError(
                    "there is no price list \"" + service + '"' +
                    cost::didYouMean(service, names,
                                     ": take lambda, fargate, ec2, savings-plans, fargate-spot, or AWS's "
                                     "offer code of a service whose prices are in the catalogue"));
        for (const std::string& region : given->request.regions)
            regionOf(run.catalogue(), region);
        if (!environment.updatePrices)
            throw cost::MachineFailure("this program was built without the network: fetch AWS's price lists "
                                       "elsewhere and take them with `breakeven prices import`");
        return environment.updatePrices(run, given->request);
    };
    return command;
}
